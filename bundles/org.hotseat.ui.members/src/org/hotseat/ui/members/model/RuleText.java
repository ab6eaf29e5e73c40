// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.lease.timing.RuleCheck;
import org.hotseat.lease.timing.RuleCheck.Remedy;
import org.hotseat.lease.timing.TimingSetting;

/** Inequalities with their figures in words. Pure, but for the language of this process. */
public final class RuleText {

    private static final int MICROS = 1000;

    private RuleText() {
    }

    /**
     * Both sides of an inequality.
     *
     * @param check the rule with its figures
     * @return such as "50 ms ≤ 250 ms"
     */
    public static String sides(RuleCheck check) {
        return millis(check.smaller()) + (check.holds() ? " \u2264 " : " > ") + millis(check.larger());
    }

    public static String millis(Duration span) {
        BigDecimal value = BigDecimal.valueOf(span.toNanos() / MICROS, 3).setScale(1, RoundingMode.HALF_UP);
        String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return text.replace('-', '\u2212') + " ms";
    }

    /**
     * Why a setting is refused.
     *
     * @param setting the times
     * @return each broken rule with its figures and what would mend it; empty when all hold
     */
    public static List<String> refusal(TimingSetting setting) {
        return setting.checks().stream().filter(check -> !check.holds()).map(RuleText::broken).toList();
    }

    /**
     * What is wrong with a rule that does not hold.
     *
     * @param check the rule with its figures
     * @return one or two sentences
     */
    public static String broken(RuleCheck check) {
        String formula = check.rule().id() + " (" + check.rule().formula() + ')';
        String what = NLS.bind(Messages.ruleBroken, formula, sides(check));
        String changes = check.remedies().stream().map(RuleText::remedy).collect(Collectors.joining(Messages.or));
        return changes.isEmpty() ? what : what + ' ' + NLS.bind(Messages.remedies, changes);
    }

    private static String remedy(Remedy remedy) {
        return NLS.bind(remedy.raise() ? Messages.remedyRaise : Messages.remedyLower,
                remedy.bound().quantity().symbol(), remedy.bound().valueText());
    }
}
