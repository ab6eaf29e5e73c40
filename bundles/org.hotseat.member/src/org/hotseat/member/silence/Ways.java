// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.util.function.Consumer;

import org.hotseat.failover.PowerOrder;

/**
 * How the watch does what it has decided.
 *
 * @param commands to the leader, which is this agent
 * @param power to controllers of hosts
 */
public record Ways(Proposals.Way commands, Power power) {

    /** The way of the leader's orders to controllers of hosts. */
    @FunctionalInterface
    public interface Power {

        /** Where nobody asks any controller. */
        Power NONE = (order, end) -> end.accept(PowerOrder.Answer.UNABLE);

        /**
         * Asks a controller; must not block.
         *
         * @param order what
         * @param end hears once what came of it, on any thread, within ten seconds
         */
        void give(PowerOrder order, Consumer<PowerOrder.Answer> end);
    }
}
