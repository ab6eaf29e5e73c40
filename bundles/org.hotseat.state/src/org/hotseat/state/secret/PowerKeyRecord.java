// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.secret;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.json.Hidden;

/**
 * The password of a host's controller. It counts only together with the address and the user that it was given for, so
 * that it is never shown to another controller.
 *
 * @param host whose
 * @param address of the controller, as in the host's record
 * @param user who signs in there
 * @param password of that user; in no text
 */
public record PowerKeyRecord(HostId host, String address, String user, @Hidden String password) {

    /**
     * Whether it is for a controller.
     *
     * @param bmc as a host's record has it
     * @return false for another address or user
     */
    public boolean fits(HostRecord.Bmc bmc) {
        return address.equals(bmc.address()) && user.equals(bmc.user());
    }

    @Override
    public String toString() {
        return "key of " + user + '@' + address;
    }
}
