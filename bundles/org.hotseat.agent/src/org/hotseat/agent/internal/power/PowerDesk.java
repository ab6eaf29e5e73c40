// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.power;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.power.PowerController;
import org.hotseat.devices.power.PowerState;
import org.hotseat.failover.PowerOrder;
import org.hotseat.failover.PowerOrder.Act;
import org.hotseat.failover.PowerOrder.Answer;
import org.hotseat.member.silence.Ways;

/** Carries the leader's orders to controllers, some beside each other, each with a deadline. Thread-safe. */
public final class PowerDesk implements Ways.Power {

    private static final Logger LOG = System.getLogger(PowerDesk.class.getName());
    /** Less than the duty waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    /** A silent controller keeps one for all of its patience. */
    private static final int THREADS = 8;

    private final Controllers controllers;
    private final ExecutorService pool;

    /**
     * Nothing is asked before the first order.
     *
     * @param controllers of the cluster's hosts
     * @param workers give the threads, and end them
     */
    public PowerDesk(Controllers controllers, Workers workers) {
        this.controllers = controllers;
        this.pool = workers.pool("power", THREADS);
    }

    @Override
    public void give(PowerOrder order, Consumer<Answer> end) {
        try {
            pool.execute(() -> end.accept(ask(order)));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "not asked any more: {0}", order);
        }
    }

    private Answer ask(PowerOrder order) {
        boolean cuts = order.act() == Act.SWITCH_OFF;
        LOG.log(cuts ? Level.WARNING : Level.DEBUG, "the controller of {0} is asked: {1}", order.host(), order.act());
        try {
            Deadline deadline = Deadline.in(PATIENCE);
            PowerController controller = controllers.of(order.host());
            if (cuts) {
                controller.switchOff(deadline);
                return Answer.ACCEPTED;
            }
            return controller.read(deadline) == PowerState.OFF ? Answer.OFF : Answer.ON;
        } catch (FailureException failed) {
            LOG.log(Level.INFO, "the controller of {0}, asked {1}: {2}", order.host(), order.act(),
                    failed.failure().text());
            return meaning(failed);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "a fault of the program at the controller of " + order.host(), fault);
            return Answer.SILENT;
        }
    }

    private static Answer meaning(FailureException failed) {
        return switch (failed.code()) {
            case TIMEOUT, UNREACHABLE, CANCELLED -> Answer.SILENT;
            case NOT_FOUND, UNSUPPORTED, INVALID -> Answer.UNABLE;
            default -> Answer.REFUSED;
        };
    }
}
