// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.secret;

import org.hotseat.state.json.Hidden;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * The password of a matrix switch. It counts only together with the address, the port and the user that it was given
 * for, so that it is never shown to another device.
 *
 * @param device id of the switch
 * @param address as in the switch's record
 * @param port likewise
 * @param user who signs in there; empty where only a password is asked for
 * @param password in no text
 */
public record SwitchKeyRecord(String device, String address, int port, String user, @Hidden String password) {

    /**
     * Whether it is for a switch.
     *
     * @param record as the state has it
     * @return false for another address, port or user
     */
    public boolean fits(SwitchRecord record) {
        return address.equals(record.address()) && port == record.port() && user.equals(record.user());
    }

    @Override
    public String toString() {
        return "key of " + user + '@' + address;
    }
}
