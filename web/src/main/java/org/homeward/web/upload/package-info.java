/// Files a person gives to a page.
///
/// Start at [org.homeward.web.upload.UploadBody], which takes a `multipart/form-data` body as it
/// comes, and at [org.homeward.web.upload.UploadedFile], which is what a page gets.
///
/// It never writes a byte of a file in clear: what does not go straight into a sealed spool is in
/// memory. It never reads on past a bound, and takes no byte of a file before the form's token was
/// seen and was ours.
@NullMarked
package org.homeward.web.upload;

import org.jspecify.annotations.NullMarked;
