package org.homeward.web.form;

/// A form that passes a bound no page of ours reaches. The message names the bound, never a value.
public final class FormRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FormRefusedException(String message) {
    super(message);
  }
}
