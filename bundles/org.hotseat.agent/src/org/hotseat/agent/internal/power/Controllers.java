// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.power;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerController;
import org.hotseat.devices.power.PowerDriver;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.secret.PowerKeyRecord;

/**
 * The controllers of the cluster's hosts: where the state says, with the password that the state keeps for the agents.
 * What a controller has taught its driver is kept while its record stays the same. Thread-safe; nothing here blocks.
 */
public final class Controllers {

    /** One controller and what it was made of. */
    private record Open(HostRecord.Bmc bmc, PowerKeyRecord key, PowerController controller) {
    }

    private final Supplier<StateView> view;
    private final Map<String, PowerDriver> drivers = new ConcurrentHashMap<>();
    private final Map<HostId, Open> open = new ConcurrentHashMap<>();

    /**
     * Of a cluster.
     *
     * @param view the newest state with its secrets, for any thread
     * @param drivers one for each protocol
     */
    public Controllers(Supplier<StateView> view, List<PowerDriver> drivers) {
        this.view = view;
        drivers.forEach(one -> this.drivers.put(one.protocol(), one));
    }

    /**
     * The controller of a host, by the newest state.
     *
     * @param host whose
     * @return ready to be asked; nothing is sent yet
     * @throws FailureException {@link FailureCode#NOT_FOUND} when the host has none, or no password is known for it;
     *     {@link FailureCode#UNSUPPORTED} for another protocol; {@link FailureCode#INVALID} when the protocol cannot
     *     carry the user or the password
     */
    public PowerController of(HostId host) throws FailureException {
        StateView now = view.get();
        HostRecord.Bmc bmc = now.find(Kinds.HOST, host.value()).map(Held::value).flatMap(HostRecord::bmc)
                .orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noController, host),
                        Messages.noControllerRemedy));
        PowerKeyRecord key = now.find(Kinds.POWER_KEY, host.value()).map(Held::value).filter(one -> one.fits(bmc))
                .orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.noPassword, host,
                        bmc.address()), Messages.noPasswordRemedy));
        Open known = open.get(host);
        if (known != null && known.bmc().equals(bmc) && known.key().equals(key)) {
            return known.controller();
        }
        PowerController made = make(bmc, key.password());
        open.put(host, new Open(bmc, key, made));
        return made;
    }

    /**
     * A controller that the state does not name yet.
     *
     * @param bmc where it is
     * @param password of its user
     * @return ready to be asked
     * @throws FailureException as {@link #of}
     */
    public PowerController make(HostRecord.Bmc bmc, String password) throws FailureException {
        PowerDriver driver = Optional.ofNullable(drivers.get(bmc.protocol())).orElseThrow(() -> new FailureException(
                FailureCode.UNSUPPORTED, NLS.bind(Messages.noDriver, bmc.protocol()), NLS.bind(
                        Messages.noDriverRemedy, String.join(", ", drivers.keySet()))));
        return driver.open(new Access(bmc.address(), 0, bmc.user(), password));
    }
}
