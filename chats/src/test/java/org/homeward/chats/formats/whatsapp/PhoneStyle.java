package org.homeward.chats.formats.whatsapp;

import java.time.LocalDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.MinguoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How one phone writes its headers.
///
/// @param iphone whether it marks its own words
record PhoneStyle(DateTimeFormatter header, boolean iphone, boolean seconds) {
  private static final String[] ANDROID = {
    "en-GB|dd/MM/yyyy, HH:mm - ",
    "en-US|M/d/yy, h:mm a - ",
    "en-US|M/d/yy, h:mm\u202Fa - ",
    "de|dd.MM.yy, HH:mm - ",
    "fr|dd/MM/yyyy HH:mm - ",
    "fr|dd/MM/yyyy, HH:mm - ",
    "fi|d.M.yyyy 'klo' H.mm - ",
    "es|d/M/yy, H:mm - ",
    "es|d/M/yy H:mm - ",
    "nl|dd-MM-yyyy HH:mm - ",
    "sv|yyyy-MM-dd HH:mm - ",
    "hu|yyyy. MM. dd. H:mm - ",
    "ko|yyyy. M. d. a h:mm - ",
    "zh|yyyy/M/d ah:mm - ",
    "ja|yyyy/MM/dd HH:mm - ",
    "ja|yyyy/MM/dd aK:mm - ",
    "vi|HH:mm, dd/MM/yyyy - ",
    "en|H:mm, d MMM yyyy - ",
    "ru|dd.MM.yyyy, HH:mm - ",
    "bg|d.MM.yyyy 'г.', H:mm 'ч.' - ",
    "da|dd.MM.yyyy HH.mm - ",
    "en-ZA|yyyy/MM/dd, HH:mm - ",
    "id|dd/MM/yy HH.mm - ",
    "it|dd/MM/yy, HH:mm - ",
    "el|d/M/yy, h:mm a - ",
    "tr|d.MM.yyyy HH:mm - ",
    "ar-EG|d\u200F/M\u200F/yyyy، h:mm a - ",
    "fa|dd/MM/yyyy،\u200F H:mm - ",
    "mr-u-nu-deva|d/M/yy, h:mm a - ",
    "th-BE|d/M/yyyy HH:mm - ",
    "th-BE|d/M/yy HH:mm - ",
    "en|d/M/yyyy, h:mm B - ",
    "en|dd/MM/yyyy, HH:mm:ss: ",
  };
  private static final String[] IPHONE = {
    "en-GB|[dd/MM/yyyy, HH:mm:ss] ",
    "en-US|[M/d/yy, h:mm:ss a] ",
    "en-US|[M/d/yy, h:mm:ss\u202Fa] ",
    "de|[dd.MM.yy, HH:mm:ss] ",
    "fr|[dd/MM/yyyy HH:mm:ss] ",
    "id|[dd/MM/yy HH.mm.ss] ",
    "fr-CA|[yyyy-MM-dd HH 'h' mm 'min' ss 's'] ",
    "vi|[HH:mm:ss, d/M/yy] ",
    "ar-EG|[\u200Fd\u200F/M\u200F/yyyy، h:mm:ss a] ",
    "th-BE|[d/M/yyyy 'BE', HH:mm:ss] ",
    "ja-JC|['R'y/M/d H:mm:ss] ",
    "zh-MC|['民國'y/M/d ah:mm:ss] ",
    "ar-HC|[d/M/yyyy, H:mm:ss] ",
    "zh|[yyyy/M/d ah:mm:ss] ",
    "sv|[yyyy-MM-dd, HH:mm:ss] ",
  };

  static List<PhoneStyle> all() {
    List<PhoneStyle> all = new ArrayList<>();
    for (String style : ANDROID) {
      all.add(of(style, false));
    }
    for (String style : IPHONE) {
      all.add(of(style, true));
    }
    return all;
  }

  private static PhoneStyle of(String style, boolean iphone) {
    int bar = style.indexOf('|');
    String tag = style.substring(0, bar);
    String pattern = style.substring(bar + 1).replace("[", "'['").replace("]", "']'");
    Locale locale = Locale.forLanguageTag(tag.replaceAll("-(BE|JC|MC|HC)", ""));
    DateTimeFormatter header = DateTimeFormatter.ofPattern(pattern, locale);
    header =
        switch (tag) {
          case "th-BE" -> header.withChronology(ThaiBuddhistChronology.INSTANCE);
          case "ja-JC" -> header.withChronology(JapaneseChronology.INSTANCE);
          case "zh-MC" -> header.withChronology(MinguoChronology.INSTANCE);
          case "ar-HC" -> header.withChronology(HijrahChronology.INSTANCE);
          case "ar-EG", "fa", "mr-u-nu-deva" -> header.withDecimalStyle(digits(tag));
          default -> header;
        };
    return new PhoneStyle(header, iphone, pattern.contains("ss"));
  }

  private static DecimalStyle digits(String tag) {
    char zero = tag.equals("fa") ? '۰' : tag.equals("ar-EG") ? '٠' : '०';
    return DecimalStyle.STANDARD.withZeroDigit(zero);
  }

  String header(LocalDateTime time) {
    return header.format(time);
  }
}
