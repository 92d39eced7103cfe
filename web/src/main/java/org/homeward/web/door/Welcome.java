package org.homeward.web.door;

import org.homeward.web.form.Form;

/// What the first page shows.
public record Welcome(Form form) {}
