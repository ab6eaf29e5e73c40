// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.util.List;
import java.util.stream.Collectors;

/** A setting breaks an inequality. The message is English; the checks hold everything a screen needs. */
public final class TimingRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<RuleCheck> broken;

    TimingRefusedException(List<RuleCheck> broken) {
        super(broken.stream().map(RuleCheck::text).collect(Collectors.joining(" ")));
        this.broken = List.copyOf(broken);
    }

    /**
     * What does not hold.
     *
     * @return at least one check, in the order of the rules
     */
    public List<RuleCheck> broken() {
        return broken;
    }
}
