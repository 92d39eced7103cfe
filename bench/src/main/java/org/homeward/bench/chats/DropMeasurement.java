package org.homeward.bench.chats;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.bench.Measurement;
import org.homeward.bench.Report;
import org.homeward.bench.Size;
import org.homeward.bench.TemporaryFolder;
import org.homeward.bench.pages.OpenSite;
import org.homeward.bench.sample.SampleVault;
import org.homeward.vault.KeyCost;

/// How long it takes from dropping a file on the page to the first picture, by the requests a
/// browser makes. What the person takes to answer is not in it; what a browser takes to draw
/// neither.
public final class DropMeasurement implements Measurement {
  private static final int MESSAGES = 1_200_000;
  private static final int MESSAGES_TRIED = 2_000;
  private static final int RUNS = 5;
  private static final int POLL_MILLIS = 20;
  private static final int BYTES_PER_MEGABYTE = 1_000_000;
  private static final String CHATS = "/n/r6";
  private static final String BOUNDARY = "----bench";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final Pattern ME = Pattern.compile("name=\"me\" value=\"([^\"]+)\"");

  @Override
  public String name() {
    return "drop";
  }

  @Override
  public String question() {
    return "How long from dropping a chat of 75 MB on the page to the first picture?";
  }

  @Override
  public void run(Report report, Size size) throws Exception {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path chat = folder.path().resolve("chat.txt");
      Export.ANDROID.to(chat, size.of(MESSAGES, MESSAGES_TRIED));
      SampleVault.writeTo(
          folder.path().resolve(SampleVault.FILE), KeyCost.STANDARD, size.of(200, 20), false);
      report.figure("the file", (double) Files.size(chat) / BYTES_PER_MEGABYTE, "MB");
      List<double[]> runs = new ArrayList<>();
      try (OpenSite site = new OpenSite(folder.path());
          HttpClient browser = HttpClient.newHttpClient()) {
        for (int i = 0; i < size.of(RUNS, 1); i++) {
          runs.add(new Visit(site, browser).drop(chat));
        }
      }
      String[] steps = {"taken in and read", "the question who is who", "the pictures"};
      double total = 0;
      for (int i = 0; i < steps.length; i++) {
        int step = i;
        double millis = Report.median(runs.stream().map(run -> run[step]).toList());
        report.figure(steps[i], millis, "ms");
        total += millis;
      }
      report.figure("from the drop to the first picture", total, "ms");
      report.goal("under 2,000 ms, better 1,000");
    }
  }

  private static final class Visit {
    private final OpenSite site;
    private final HttpClient browser;
    private String page = "";

    Visit(OpenSite site, HttpClient browser) {
      this.site = site;
      this.browser = browser;
    }

    /// The milliseconds of each step.
    double[] drop(Path chat) throws IOException, InterruptedException {
      get(CHATS);
      double[] millis = new double[3];
      long began = System.nanoTime();
      HttpResponse<String> answer = give(chat);
      boolean reading = answer.headers().firstValue("location").orElse("").endsWith("/wait");
      while (reading) {
        pause();
        // The page of waiting is there for as long as there is something to wait for.
        reading = send(request(CHATS + "/wait").build()).statusCode() == 200;
      }
      millis[0] = since(began);
      began = System.nanoTime();
      get(CHATS + "/who");
      String me = first(ME);
      post(CHATS + "/who", Map.of("me", me));
      get(CHATS + "/memory");
      millis[1] = since(began);
      began = System.nanoTime();
      get(CHATS + "/see");
      millis[2] = since(began);
      if (!page.contains("<svg")) {
        throw new IOException("There is no picture");
      }
      post(CHATS + "/stop", Map.of());
      return millis;
    }

    private static void pause() {
      new CompletableFuture<Void>()
          .completeOnTimeout(null, POLL_MILLIS, TimeUnit.MILLISECONDS)
          .join();
    }

    private static double since(long began) {
      return (System.nanoTime() - began) / 1e6;
    }

    private HttpResponse<String> give(Path chat) throws IOException, InterruptedException {
      String head =
          "--%1$s\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%2$s\r\n--%1$s\r\n"
              + "Content-Disposition: form-data; name=\"files\"; filename=\"chat.txt\"\r\n\r\n";
      BodyPublisher body =
          BodyPublishers.concat(
              BodyPublishers.ofString(head.formatted(BOUNDARY, first(CSRF))),
              BodyPublishers.ofFile(chat),
              BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
      return send(
          request(CHATS + "/give")
              .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
              .POST(body)
              .build());
    }

    private void get(String path) throws IOException, InterruptedException {
      page = send(request(path).build()).body();
    }

    private void post(String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      String sent =
          fields.entrySet().stream()
              .map(field -> "&" + field.getKey() + "=" + field.getValue())
              .collect(Collectors.joining());
      send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("csrf=" + first(CSRF) + sent))
              .build());
    }

    private HttpRequest.Builder request(String path) {
      String address = "http://127.0.0.1:" + site.port();
      return HttpRequest.newBuilder(URI.create(address + path))
          .header("Cookie", site.cookie())
          .header("Origin", address)
          .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(HttpRequest request)
        throws IOException, InterruptedException {
      return browser.send(request, BodyHandlers.ofString());
    }

    private String first(Pattern pattern) throws IOException {
      Matcher found = pattern.matcher(page);
      if (!found.find()) {
        throw new IOException("The page asks something else: " + pattern);
      }
      return found.group(1);
    }
  }
}
