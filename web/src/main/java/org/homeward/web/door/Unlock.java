package org.homeward.web.door;

import org.homeward.web.form.Form;

/// What the locked page shows.
public record Unlock(Form form, Carried carried) {}
