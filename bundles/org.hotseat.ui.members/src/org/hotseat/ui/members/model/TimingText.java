// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.RuleCheck;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.state.data.TimingRecord;

/** The times of the leases in words. Pure, but for the language of this process. */
public final class TimingText {

    private TimingText() {
    }

    /**
     * What is set, and what was measured against it.
     *
     * @param timing what is set
     * @param measured worst figures
     * @return one line
     */
    public static String head(TimingRecord timing, ClusterFacts.Measured measured) {
        String rate = Spans.rate(timing.clockRateMillionths());
        String set = timing.profile().map(one -> NLS.bind(Messages.profile, name(one), rate))
                .orElse(NLS.bind(Messages.ownTimes, rate));
        String worst = measured(measured);
        return worst.isEmpty() ? set : set + ' ' + worst;
    }

    private static String measured(ClusterFacts.Measured measured) {
        var rate = measured.clockRate();
        var wake = measured.wakeUp();
        if (rate.isPresent() && wake.isPresent()) {
            return NLS.bind(Messages.measuredBoth, new Object[] { Spans.rate(rate.get().value()), rate.get().host(),
                Spans.millis(wake.get().value()) });
        }
        return rate.map(worst -> NLS.bind(Messages.measuredRate, Spans.rate(worst.value()), worst.host()))
                .or(() -> wake.map(worst -> NLS.bind(Messages.measuredWake, Spans.millis(worst.value()),
                        worst.host()))).orElse("");
    }

    /**
     * The name of a profile.
     *
     * @param profile which
     * @return one word
     */
    public static String name(Profile profile) {
        return switch (profile) {
            case CALM -> Messages.profileCalm;
            case DEFAULT -> Messages.profileDefault;
            case QUICK -> Messages.profileQuick;
        };
    }

    /**
     * Whether all inequalities hold, in few words.
     *
     * @param setting the times
     * @return names the one that is broken
     */
    public static String verdict(TimingSetting setting) {
        List<RuleCheck> broken = setting.checks().stream().filter(check -> !check.holds()).toList();
        return broken.isEmpty() ? Messages.allHold : broken.size() == 1
                ? NLS.bind(Messages.oneBreaks, broken.getFirst().rule().id())
                : NLS.bind(Messages.someBreak, broken.size());
    }

    /**
     * What needs the most room of what {@link #verdict} says while all is well.
     *
     * @return some words
     */
    public static String longest() {
        return Messages.allHold;
    }

    /**
     * What a rule keeps.
     *
     * @param check of the rule
     * @return some words
     */
    public static String meaning(RuleCheck check) {
        return switch (check.rule()) {
            case STOPPED_IN_TIME -> Messages.rule1;
            case CLOCKS_COVERED -> Messages.rule2;
            case LOSS_SURVIVED -> Messages.rule3;
            case NOT_TOO_SHARP -> Messages.rule4a;
            case NOT_TOO_DULL -> Messages.rule4b;
            case ELECTION_HIDDEN -> Messages.rule5;
            case RESTART_HIDDEN -> Messages.rule6;
        };
    }
}
