package vn.xetkhen.intake;

/** Takes an address such as {@code F12} apart. */
final class Address {

  private Address() {}

  /** Row number from 1; 0 if it is no address. */
  static int row(String address) {
    int letters = letters(address);
    int digits = address.length() - letters;
    return letters == 0
            || digits == 0
            || digits > 7
            || !Numbers.isDigits(address.substring(letters))
        ? 0
        : Integer.parseInt(address.substring(letters));
  }

  /** Column index from 0 of what {@link #row} takes for an address. */
  static int column(String address) {
    int column = 0;
    for (int i = 0; i < letters(address); i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  /** How many letters it begins with; 0 if more than a sheet has. */
  private static int letters(String address) {
    int i = 0;
    while (i < address.length() && isLetter(address.charAt(i))) {
      i++;
    }
    return i > 3 ? 0 : i;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
