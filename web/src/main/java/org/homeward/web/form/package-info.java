/// What came in from a form: bounds, required answers and character set checked once, errors kept
/// beside the field, and what was typed kept whatever happens. Start at
/// [org.homeward.web.form.Form]. It never stores anything and never changes a word, except that
/// invisible control characters are taken out and said to be.
@NullMarked
package org.homeward.web.form;

import org.jspecify.annotations.NullMarked;
