package org.homeward.web.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Shell;

/// Turns a page into bytes with the templates compiled into the program.
final class Renderer {
  private static final String OURS = "org.homeward.web";

  private final List<TemplateEngine> engines = new ArrayList<>();
  private final Map<String, TemplateEngine> byTemplate = new ConcurrentHashMap<>();

  /// @param packages the packages other modules' templates were compiled into
  Renderer(List<String> packages) {
    engines.add(engine(OURS));
    packages.forEach(name -> engines.add(engine(name)));
  }

  byte[] render(Reply.Page page, Shell shell) {
    var out = new Utf8ByteOutput();
    TemplateEngine engine = byTemplate.computeIfAbsent(page.template(), this::find);
    engine.render(page.template(), Map.of("shell", shell, "page", page.model()), out);
    return out.toByteArray();
  }

  private TemplateEngine find(String template) {
    for (TemplateEngine engine : engines) {
      if (engine.hasTemplate(template)) {
        return engine;
      }
    }
    throw new IllegalStateException("no template is named " + template);
  }

  @SuppressWarnings("NullAway") // jte takes null for "the class path", and says so nowhere
  private static TemplateEngine engine(String packageName) {
    var engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Renderer.class.getClassLoader(), packageName);
    engine.setBinaryStaticContent(true);
    return engine;
  }
}
