/// Pictures: small builders for SVG on the server. Every picture has a sentence that says what it
/// shows and the same figures as a table; colour never carries anything alone.
@NullMarked
package org.homeward.web.chart;

import org.jspecify.annotations.NullMarked;
