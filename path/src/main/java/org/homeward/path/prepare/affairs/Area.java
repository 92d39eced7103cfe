package org.homeward.path.prepare.affairs;

import java.util.List;

/// A part of a shared life.
public enum Area {
  HOME("Home"),
  MONEY("Money"),
  DEBTS("Debts"),
  ACCOUNTS("Accounts and cards"),
  INSURANCE("Insurance"),
  CONTRACTS("Contracts and bills"),
  DOCUMENTS("Documents"),
  OFFICES("Offices and work"),
  PETS("Pets"),
  THINGS("Belongings"),
  DEVICES("Devices"),
  PASSWORDS("Passwords"),
  LOCATION("Location sharing"),
  OTHER("Something else");

  private final String label;

  Area(String label) {
    this.label = label;
  }

  /// Its name in an address: a number, because addresses stay in a browser's history.
  public String key() {
    return Integer.toString(List.of(values()).indexOf(this) + 1);
  }

  /// What it is called.
  public String label() {
    return label;
  }
}
