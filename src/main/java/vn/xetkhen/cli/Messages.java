package vn.xetkhen.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in Vietnamese unless English is asked for. */
final class Messages {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    // without the fallback to the machine's locale: the same words everywhere
    bundle =
        ResourceBundle.getBundle(
            "messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Messages vietnamese() {
    return new Messages(Locale.ROOT);
  }

  static Messages english() {
    return new Messages(Locale.ENGLISH);
  }

  /** The language that the arguments ask for; Vietnamese if they ask for another. */
  static Messages askedFor(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang=en")
          || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en"))) {
        return english();
      }
    }
    return vietnamese();
  }

  /** The words of a key below {@code cli.}; numbers are grouped with full stops, or with commas. */
  String say(String key, Object... values) {
    Object[] words = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      words[i] = values[i] instanceof Number number ? number(number.longValue()) : values[i];
    }
    return new MessageFormat(bundle.getString("cli." + key), Locale.ROOT).format(words);
  }

  String number(long number) {
    String grouped = String.format(Locale.ROOT, "%,d", number);
    return locale.equals(Locale.ENGLISH) ? grouped : grouped.replace(',', '.');
  }
}
