// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.hotseat.failover.Bench.H;

import java.util.Map;

import org.hotseat.failover.PowerOrder.Answer;

/** Schedules with controllers that go wrong when one caution is left out. */
final class PowerSchedules {

    private PowerSchedules() {
    }

    /** The controller accepts every order and does nothing; the host is cut off, and goes on running. */
    static String onlyAccepted(Rules rules) {
        Bench bench = new Bench(rules, Map.of(H, right -> right));
        bench.lame.add(H);
        bench.untrusted.add(H);
        return bench.run(0, 2000).without(H).run(2000, 9000).wrong;
    }

    /** Its address is that of another host's controller, which is off. */
    static String controllerOfAnother(Rules rules) {
        Bench bench = new Bench(rules, Map.of(H, right -> right == Answer.ACCEPTED ? right : Answer.OFF));
        bench.untrusted.add(H);
        return bench.run(0, 4000).without(H).run(4000, 10_000).wrong;
    }
}
