// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/**
 * What a console asks any agent about ports of interface boards; the board's agent answers. Whose they are is changed by
 * commands; how they are is in {@link HostLive#ports}.
 */
public final class PortOps {

    /** The most bytes that are sent at once. */
    public static final int MOST_BYTES = 256;

    /**
     * Some bytes for the device at a port.
     *
     * @param board host whose agent has the port
     * @param port its name there
     * @param epoch of the port in the state that the person has seen; 0 for one that nobody ever had
     * @param hex the bytes, 1 to {@link PortOps#MOST_BYTES}, each as two hexadecimal digits
     * @param beside whether a machine may have the port; only administrators may send to the device of a guest
     */
    public record PortTest(HostId board, String port, long epoch, String hex, boolean beside) {
    }

    /**
     * What came of it.
     *
     * @param heard whether there was a device; without one they are gone
     * @param hex what the line said next, each byte as two hexadecimal digits; empty when it said nothing
     * @param more whether it said more than that
     * @param millis from the first byte to the last that was told
     */
    public record PortTested(boolean heard, String hex, boolean more, long millis) {
    }

    /** Sends bytes to the device at a port, and tells what the line says next. It is in the audit log. */
    public static final Operation<PortTest, PortTested> TEST = Operation.command("cluster.port.test", PortTest.class,
            PortTested.class, Role.OPERATOR);

    private PortOps() {
    }
}
