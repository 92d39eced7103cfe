package org.homeward.path.hold.detox;

import java.util.List;

/// A place where somebody can appear.
///
/// @param key its name in the file, in an entry and in addresses: letters `a-z`
/// @param name what people call it
/// @param ways how to see less of somebody there, the quietest first
public record Service(String key, String name, List<HowTo> ways) {}
