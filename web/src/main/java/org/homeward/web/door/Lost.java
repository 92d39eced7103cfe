package org.homeward.web.door;

import org.homeward.web.form.Form;

/// What the page for a lost passphrase shows.
public record Lost(Form form) {}
