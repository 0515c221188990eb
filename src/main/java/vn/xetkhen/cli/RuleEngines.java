package vn.xetkhen.cli;

import java.nio.file.Path;

/** The engines of the shipped product: Drools rules and the workbook intake. */
final class RuleEngines implements Engine.Maker {

  @Override
  public Engine open(Path rules, Engine.Round round) {
    throw Failure.unusable("rules");
  }

  @Override
  public Engine.Checked check(Path rules) {
    throw Failure.unusable("rules");
  }
}
