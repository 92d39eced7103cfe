/// SMS and MMS as "SMS Backup & Restore" keeps them in XML, which older Signal for Android and
/// signalbackup-tools write as well.
///
/// Start at [org.homeward.chats.formats.sms.SmsFormat].
///
/// It never decodes an attached file.
@NullMarked
package org.homeward.chats.formats.sms;

import org.jspecify.annotations.NullMarked;
