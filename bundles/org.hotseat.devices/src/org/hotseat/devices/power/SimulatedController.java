// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** A controller that is only played, for training and tests: its host is told what becomes of its power. */
public final class SimulatedController implements PowerController {

    /** What a played host does when its power comes or goes; called by whoever switches, must not block. */
    @FunctionalInterface
    public interface Supply {

        /**
         * The power has changed.
         *
         * @param on whether there is any now
         */
        void switched(boolean on);
    }

    private final String name;
    private final Supply supply;
    private boolean on = true;
    private boolean lame;
    private Optional<FailureCode> trouble = Optional.empty();

    /**
     * A controller of a host that is on.
     *
     * @param name for the texts of failures
     * @param supply hears each change
     */
    public SimulatedController(String name, Supply supply) {
        this.name = name;
        this.supply = supply;
    }

    /**
     * Lets it fail from now on.
     *
     * @param code how; empty lets it work again
     */
    public synchronized void fail(Optional<FailureCode> code) {
        trouble = code;
    }

    /** Lets it accept every order from now on and do nothing. */
    public synchronized void lame() {
        lame = true;
    }

    @Override
    public synchronized PowerState read(Deadline deadline) throws FailureException {
        check();
        return on ? PowerState.ON : PowerState.OFF;
    }

    @Override
    public void switchOff(Deadline deadline) throws FailureException {
        change(false);
    }

    @Override
    public void switchOn(Deadline deadline) throws FailureException {
        change(true);
    }

    private synchronized void change(boolean power) throws FailureException {
        check();
        if (on != power && !lame) {
            on = power;
            supply.switched(power);
        }
    }

    private void check() throws FailureException {
        if (trouble.isPresent()) {
            throw new FailureException(new Failure(trouble.get(), NLS.bind(Messages.played, name)));
        }
    }
}
