// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.protocol.op.SwitchOps.LayerSize;
import org.hotseat.protocol.op.SwitchOps.SwitchFound;
import org.hotseat.state.matrix.SwitchRecord;

/** Tries a description of a switch over a connection of its own, before anybody relies on it. */
final class Trial {

    private static final Duration ANSWER = Duration.ofSeconds(4);

    private Trial() {
    }

    /**
     * Connects, asks what the device is, and ends the connection. Blocks up to some seconds.
     *
     * @param record what would be described
     * @param password of its user; empty for none
     * @param host that asks
     * @param drivers that are installed
     * @param workers give the threads
     * @return what answers there
     * @throws FailureException when nothing does, the account is refused, or the description cannot be used
     */
    static SwitchFound of(SwitchRecord record, String password, String host, SwitchDrivers drivers, Workers workers)
            throws FailureException {
        long begun = System.nanoTime();
        try (MatrixSwitch device = drivers.driver(record.protocol()).open(access(record, password), Cadence.USUAL,
                workers)) {
            Descriptor told = device.describe(Deadline.in(ANSWER));
            List<LayerSize> layers = told.planes().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(one -> new LayerSize(one.getKey().name(), one.getValue().inputs().size(), one.getValue()
                            .outputs().size())).toList();
            return new SwitchFound(told.model(), layers, Definition.wrong(record, told).map(Failure::text).orElse(""),
                    Duration.ofNanos(System.nanoTime() - begun).toMillis(), host);
        }
    }

    private static SwitchAccess access(SwitchRecord record, String password) throws FailureException {
        Layer carries;
        try {
            carries = Layer.valueOf(record.carries());
        } catch (IllegalArgumentException unknown) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.noLayer, record.carries()),
                    Messages.noLayerRemedy), unknown);
        }
        try {
            return new SwitchAccess(record.address(), record.port(), carries, record.user(), password);
        } catch (IllegalArgumentException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.noAddress, record.address()
                    + ':' + record.port()), Messages.noAddressRemedy), malformed);
        }
    }
}
