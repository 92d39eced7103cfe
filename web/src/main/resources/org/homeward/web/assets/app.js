// Everything works without this file. It makes leaving instant, keeps half-written words, and
// counts time where a page asks for it.
"use strict";

(() => {
  const body = document.body;
  const open = body.dataset.open === "yes";

  // --- Leaving at once ---
  const leave = document.getElementById("leave");
  const lights = document.querySelector(".presses");
  const status = document.getElementById("leave-status");

  const go = () => {
    const cover = document.createElement("div");
    cover.className = "gone";
    cover.setAttribute("role", "alert");
    body.classList.add("left");
    body.append(cover);
    cover.textContent = "Loading.";
    document.title = "Loading";
    fetch("/x", { method: "POST", keepalive: true, headers: token(), body: tokenBody() }).catch(() => {});
    history.replaceState(null, "", "/");
    location.replace(leave.dataset.to);
  };

  function csrf() {
    const field = document.querySelector('input[name="csrf"]');
    return field ? field.value : "";
  }
  function token() {
    return { "Content-Type": "application/x-www-form-urlencoded" };
  }
  function tokenBody() {
    return "csrf=" + encodeURIComponent(csrf());
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href="/x"]');
    if (link) {
      event.preventDefault();
      go();
    }
  });

  // Three presses of Shift alone, each within five seconds of the one before.
  let presses = 0;
  let expiry = 0;
  let mixed = false;
  const show = (count) => {
    presses = count;
    lights.classList.toggle("on", count > 0);
    [...lights.children].forEach((light, i) => light.classList.toggle("lit", i < count));
  };
  document.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Shift") {
        mixed = event.shiftKey;
        if (presses > 0) show(0);
        return;
      }
      if (mixed) {
        mixed = false;
        return;
      }
      show(presses + 1);
      clearTimeout(expiry);
      if (presses >= 3) {
        status.textContent = "";
        go();
        return;
      }
      const more = 3 - presses;
      status.textContent = "Shift, press " + more + (more === 1 ? " more time to leave." : " more times to leave.");
      expiry = setTimeout(() => {
        show(0);
        status.textContent = "Leaving was not started.";
      }, 5000);
    },
    true,
  );

  // A page the browser kept for the Back button may be of before the lock.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  // --- Half-written words ---
  const drafts = open ? document.querySelectorAll("form[data-draft]") : [];
  drafts.forEach((form) => {
    let timer = 0;
    let changed = false;
    const send = () => {
      if (!changed) return;
      changed = false;
      fetch("/draft", {
        method: "POST",
        keepalive: true,
        headers: token(),
        body: new URLSearchParams(new FormData(form)),
      }).catch(() => {
        changed = true;
      });
    };
    form.addEventListener("input", () => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(send, 700);
    });
    form.addEventListener("submit", () => {
      changed = false;
      clearTimeout(timer);
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") send();
    });
  });

  // --- Once is enough ---
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent === "yes") event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  // --- Errors first ---
  const errors = document.getElementById("errors");
  if (errors) errors.focus();

  // --- Time: <time data-until="ISO instant"> counts down in words, and says when it is over ---
  document.querySelectorAll("[data-until]").forEach((shown) => {
    const until = Date.parse(shown.dataset.until) + (Date.now() - Date.parse(shown.dataset.now));
    const tick = () => {
      const left = Math.max(0, Math.round((until - Date.now()) / 1000));
      const minutes = Math.floor(left / 60);
      shown.textContent = minutes + ":" + String(left % 60).padStart(2, "0");
      if (left > 0) setTimeout(tick, 1000);
      else {
        const after = document.getElementById(shown.dataset.after || "");
        if (after) {
          after.hidden = false;
          after.focus();
        }
      }
    };
    tick();
  });

  // --- Waiting for something: data-progress is where to ask how far it is. The answer is a number
  // of 100 and a sentence; another answer means there is something new to see ---
  const follow = (box, address, over) => {
    const bar = box.querySelector("progress");
    const said = box.querySelector("[data-said]");
    const ask = () =>
      fetch(address, { redirect: "error" })
        .then((answer) => (answer.ok ? answer.text() : ""))
        .then((text) => {
          const end = text.indexOf("\n");
          if (end < 1) {
            over(ask);
            return;
          }
          bar.value = Number(text.substring(0, end));
          const words = text.substring(end + 1);
          if (said.textContent !== words) said.textContent = words;
          setTimeout(ask, 500);
        })
        .catch(() => setTimeout(ask, 2000));
    setTimeout(ask, 250);
  };
  document
    .querySelectorAll("[data-progress]")
    .forEach((box) => follow(box, box.dataset.progress, () => location.replace(location.pathname)));

  // --- Files: dropped anywhere on their field, and counted before they are sent ---
  document.querySelectorAll("[data-drop]").forEach((zone) => {
    const input = zone.querySelector("input[type=file]");
    const list = zone.querySelector("[data-chosen]");
    const busy = document.getElementById(zone.dataset.drop);
    const chosen = () => {
      const files = [...input.files];
      const bytes = files.reduce((sum, file) => sum + file.size, 0);
      const most = Number(zone.dataset.most);
      list.textContent =
        files.length > Number(zone.dataset.files) ||
        bytes > most ||
        files.some((file) => file.size > Number(zone.dataset.each || most))
          ? zone.dataset.toomuch
          : files.map((file) => file.name).join(", ");
    };
    input.addEventListener("change", chosen);
    for (const kind of ["dragenter", "dragover"]) {
      zone.addEventListener(kind, (event) => {
        event.preventDefault();
        zone.classList.add("over");
      });
    }
    for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      if (event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      chosen();
    });
    input.form.addEventListener("submit", () => {
      if (!busy) return;
      busy.hidden = false;
      // The next page comes by itself once all is sent: until then there is something to follow.
      if (busy.querySelector("progress")) follow(busy, "/far", (ask) => setTimeout(ask, 1000));
    });
  });

  // --- A slider under each choice of a span, for those who like to pull ---
  document.querySelectorAll("form[data-span] select").forEach((select) => {
    const slider = document.createElement("input");
    slider.type = "range";
    slider.min = 0;
    slider.max = select.options.length - 1;
    slider.value = select.selectedIndex;
    slider.setAttribute("aria-label", select.labels[0].textContent);
    const said = () => slider.setAttribute("aria-valuetext", select.options[select.selectedIndex].text);
    said();
    slider.addEventListener("input", () => {
      select.selectedIndex = Number(slider.value);
      said();
    });
    select.addEventListener("change", () => {
      slider.value = select.selectedIndex;
      said();
    });
    select.after(slider);
  });

  // --- Small comforts ---
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  document.querySelectorAll("[data-copy]").forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", () =>
      navigator.clipboard
        .writeText(document.getElementById(button.dataset.copy).value)
        .then(() => (button.textContent = button.dataset.copied)),
    );
  });
  // Only voices that speak on this device: others send the words to somebody's server.
  const voice = () => speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith("en"));
  const readers = document.querySelectorAll("[data-read]");
  if (readers.length > 0 && "speechSynthesis" in window) {
    const offer = () => readers.forEach((button) => (button.hidden = !voice()));
    speechSynthesis.addEventListener("voiceschanged", offer);
    offer();
    readers.forEach((button) =>
      button.addEventListener("click", () => {
        if (speechSynthesis.speaking) {
          speechSynthesis.cancel();
          return;
        }
        const said = new SpeechSynthesisUtterance(document.getElementById(button.dataset.read).innerText);
        said.voice = voice();
        said.rate = 0.9;
        speechSynthesis.speak(said);
      }),
    );
  }
})();
