// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.data.Role;

/** What a person may do by the account that the agents have let in. Pure. */
public final class Rights {

    private Rights() {
    }

    /**
     * Why not.
     *
     * @param link how the console stands with the agents
     * @param needed the least role that may do it
     * @return one sentence; empty for an account that is enough, and while nobody is connected
     */
    public static Optional<String> obstacle(MemberLinkState link, Role needed) {
        return link instanceof MemberLinkState.Connected now && !now.role().covers(needed)
                ? Optional.of(NLS.bind(Messages.mayOnly, new Object[] { now.account(), AccountsDialog.word(now.role()),
                    AccountsDialog.word(needed) })) : Optional.empty();
    }
}
