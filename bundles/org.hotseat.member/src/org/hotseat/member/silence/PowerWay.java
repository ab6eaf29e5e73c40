// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.util.function.Consumer;

import org.hotseat.failover.PowerOrder;

/** The way of the leader's orders to controllers of hosts. */
@FunctionalInterface
public interface PowerWay {

    /** Where nobody asks any controller. */
    PowerWay NONE = (order, end) -> end.accept(PowerOrder.Answer.UNABLE);

    /**
     * Asks a controller; must not block.
     *
     * @param order what
     * @param end hears once what came of it, on any thread, within ten seconds
     */
    void give(PowerOrder order, Consumer<PowerOrder.Answer> end);
}
