// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** The drivers that are installed, by protocol. An OSGi service; drivers come and go at any time. Thread-safe. */
public final class SwitchDrivers {

    private final List<SwitchDriver> drivers = new CopyOnWriteArrayList<>();

    /**
     * A driver came.
     *
     * @param driver asked from now on, before older ones of its protocol
     */
    public void add(SwitchDriver driver) {
        drivers.add(0, driver);
    }

    /**
     * A driver goes. Switches that it made stay usable until they are closed.
     *
     * @param driver not asked any more
     */
    public void remove(SwitchDriver driver) {
        drivers.remove(driver);
    }

    /**
     * The protocols that can be spoken.
     *
     * @return sorted
     */
    public List<String> protocols() {
        return drivers.stream().map(SwitchDriver::protocol).distinct().sorted().toList();
    }

    /**
     * The driver of a protocol.
     *
     * @param protocol as records of switches name it
     * @return the driver
     * @throws FailureException {@link FailureCode#UNSUPPORTED} when none is installed
     */
    public SwitchDriver driver(String protocol) throws FailureException {
        for (SwitchDriver one : drivers) {
            if (one.protocol().equals(protocol)) {
                return one;
            }
        }
        throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noDriver, protocol),
                NLS.bind(Messages.noDriverRemedy, String.join(", ", protocols())));
    }
}
