/// Books to measure with: a year and more of entries of the types that practices write.
///
/// Start at [org.homeward.bench.sample.SampleVault].
///
/// It never invents a person: the sentences are put together from a few everyday words.
@NullMarked
package org.homeward.bench.sample;

import org.jspecify.annotations.NullMarked;
