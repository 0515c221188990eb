package vn.xetkhen.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the class, loudly, where no Chromium is installed. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

  /** Whether there is one. */
  class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.installed().isPresent()) {
        return ConditionEvaluationResult.enabled("Chromium is there");
      }
      String loud =
          "SKIPPED: the browser tests need Chromium. Install it, or name it in XETKHEN_CHROMIUM.";
      System.err.println("\n*** " + context.getDisplayName() + " " + loud + " ***\n");
      return ConditionEvaluationResult.disabled(loud);
    }
  }
}
