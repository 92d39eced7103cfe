package org.homeward.book;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.homeward.vault.Vault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a person began to write and has not kept yet: the fields of forms, sealed like everything
/// else, and overwritten in place so that half sentences leave no history.
///
/// At most [#DRAFTS_MAX] are held; the oldest gives way.
public final class Drafts {
  /// More open forms than anybody has.
  public static final int DRAFTS_MAX = 50;

  private static final String BLOB = "drafts";

  private final Vault vault;
  private @Nullable SequencedMap<String, Map<String, List<String>>> known;

  Drafts(Vault vault) {
    this.vault = vault;
  }

  /// Keeps the fields of a form under its name, replacing what was kept there.
  ///
  /// @param form the form's name, as its page gives it
  /// @param fields each field's values
  public synchronized void keep(String form, Map<String, List<String>> fields) {
    var all = all();
    all.remove(form);
    all.put(form, fields);
    Iterator<String> oldest = all.keySet().iterator();
    while (all.size() > DRAFTS_MAX) {
      oldest.next();
      oldest.remove();
    }
    save(all);
  }

  /// The fields kept under that name.
  public synchronized Optional<Map<String, List<String>>> find(String form) {
    return Optional.ofNullable(all().get(form));
  }

  /// Forgets the fields kept under that name.
  public synchronized void drop(String form) {
    var all = all();
    if (all.remove(form) != null) {
      save(all);
    }
  }

  private void save(Map<String, Map<String, List<String>>> all) {
    vault.writeBlob(BLOB, FactJson.writeAny(all));
  }

  private SequencedMap<String, Map<String, List<String>>> all() {
    var all = known;
    if (all == null) {
      all = vault.readBlob(BLOB).map(Drafts::read).orElseGet(LinkedHashMap::new);
      known = all;
    }
    return all;
  }

  private static SequencedMap<String, Map<String, List<String>>> read(byte[] json) {
    var all = new LinkedHashMap<String, Map<String, List<String>>>();
    for (Map.Entry<String, JsonNode> form : FactJson.tree(json).properties()) {
      var fields = new LinkedHashMap<String, List<String>>();
      for (Map.Entry<String, JsonNode> field : form.getValue().properties()) {
        List<String> values = new ArrayList<>();
        field.getValue().forEach(value -> values.add(value.asString()));
        fields.put(field.getKey(), values);
      }
      all.put(form.getKey(), fields);
    }
    return all;
  }
}
