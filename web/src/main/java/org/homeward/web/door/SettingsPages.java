package org.homeward.web.door;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Session;
import org.homeward.web.session.Settings;
import org.homeward.web.session.SettingsFile;

/// Settings: how the program looks, when it locks, the passphrase and the recovery code.
final class SettingsPages {
  private final SettingsFile settings;
  private final BiConsumer<Session, RecoveryCode> remember;

  SettingsPages(SettingsFile settings, BiConsumer<Session, RecoveryCode> remember) {
    this.settings = settings;
    this.remember = remember;
  }

  void routes(Routes behind) {
    behind
        .get("/s", call -> show(filled()))
        .post("/s", this::keep)
        .get("/s/passphrase", call -> passphrase(Form.empty()))
        .post("/s/passphrase", this::changePassphrase)
        .post("/s/code", this::newCode);
  }

  /// What the settings page shows.
  ///
  /// @param form the settings as they stand or as typed
  /// @param names what the program can call itself
  /// @param themes which colours there are
  record Page(Form form, List<Option> names, List<Option> themes) {}

  private Form filled() {
    Settings now = settings.get();
    return Form.empty()
        .with("name", now.name())
        .with("theme", now.theme())
        .with("leave-to", now.leaveTo())
        .with("idle-minutes", now.idleMinutes());
  }

  private static Reply show(Form form) {
    return form.ok()
        ? Reply.page("door/settings.jte", page(form))
        : Reply.again("door/settings.jte", page(form));
  }

  private static Page page(Form form) {
    return new Page(
        form,
        List.of(
            Option.of(Settings.AppName.NOTES, "Notes"),
            Option.of(Settings.AppName.HOMEWARD, "Homeward")),
        List.of(
            Option.of(Settings.Theme.AUTO, "As my device"),
            Option.of(Settings.Theme.LIGHT, "Light"),
            Option.of(Settings.Theme.DARK, "Dark")));
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Settings now = settings.get();
    var name = form.choice("name", Settings.AppName.class).orElse(now.name());
    var theme = form.choice("theme", Settings.Theme.class).orElse(now.theme());
    int idle =
        form.scale("idle-minutes", Settings.IDLE_LEAST, Settings.IDLE_MOST)
            .orElse(now.idleMinutes());
    Optional<String> address = Settings.checkedAddress(form.value("leave-to"));
    if (address.isEmpty()) {
      form.error("leave-to", "Write a web address that begins with https, like a weather page.");
    }
    if (!form.ok()) {
      return show(form);
    }
    settings.set(new Settings(name, theme, address.orElseThrow(), idle));
    return call.seeSaying("Your settings are kept.", "/s");
  }

  private static Reply passphrase(Form form) {
    return form.ok()
        ? Reply.page("door/passphrase.jte", new Lost(form))
        : Reply.again("door/passphrase.jte", new Lost(form));
  }

  private Reply changePassphrase(Call call) {
    Form form = call.form();
    String next = NewPassphrase.read(form, "passphrase", "passphrase-again");
    if (!form.ok()) {
      return passphrase(form);
    }
    boolean changed;
    try (Passphrase current = Passphrase.of(form.value("passphrase-now").toCharArray());
        Passphrase chosen = Passphrase.of(next.toCharArray())) {
      changed = call.book().vault().changePassphrase(current, chosen);
    }
    if (!changed) {
      form.error("passphrase-now", "That is not the passphrase you have now.");
      return passphrase(form);
    }
    return call.seeSaying("Your new passphrase holds from now on.", "/s");
  }

  private Reply newCode(Call call) {
    remember.accept(call.session(), call.book().vault().renewRecoveryCode());
    return Reply.see("/code");
  }
}
