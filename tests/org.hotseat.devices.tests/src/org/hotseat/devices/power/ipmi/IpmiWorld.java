// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;

import org.hotseat.base.failure.FailureException;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerContract;
import org.hotseat.devices.power.PowerController;
import org.hotseat.lab.IpmiSim;

/** A host that is nothing but OpenIPMI's controller on loopback. */
final class IpmiWorld implements PowerContract.World {

    private static final String ADDRESS = "127.0.0.1";

    private final int port = freePort();
    private final IpmiSim sim = new IpmiSim(ADDRESS, port);

    IpmiWorld() throws IOException {
        // both fields may fail
    }

    private static int freePort() throws IOException {
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Access access(String user, String password) {
        return new Access(ADDRESS, port, user, password);
    }

    @Override
    public PowerController controller() throws FailureException {
        return new IpmiDriver().open(access(IpmiSim.USER, IpmiSim.PASSWORD));
    }

    @Override
    public PowerController wrong() throws FailureException {
        return new IpmiDriver().open(access(IpmiSim.USER, "5-Wheels"));
    }

    @Override
    public PowerController onlooker() throws FailureException {
        // this emulator looks at the level of a session, not at that of its account
        return new IpmiDriver("ipmitool", "USER").open(access(IpmiSim.ONLOOKER, IpmiSim.PASSWORD));
    }

    @Override
    public boolean powered() throws IOException {
        return sim.powered();
    }

    @Override
    public void lame() throws IOException {
        sim.lame();
    }

    @Override
    public void die() throws InterruptedException {
        sim.die();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        sim.close();
    }
}
