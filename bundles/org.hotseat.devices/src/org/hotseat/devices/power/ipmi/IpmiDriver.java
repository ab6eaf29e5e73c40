// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import java.nio.charset.StandardCharsets;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerController;
import org.hotseat.devices.power.PowerDriver;

/**
 * IPMI 2.0 over a network (RMCP+, UDP port 623), by {@code ipmitool}. An account with the privilege OPERATOR is enough.
 * Sessions are signed and encrypted by cipher suite 17 or 3; suite 0, which lets anybody in, is never spoken.
 */
public final class IpmiDriver implements PowerDriver {

    /** As hosts' records name the protocol. */
    public static final String PROTOCOL = "ipmi";

    private static final int LONGEST_USER = 16;
    private static final int LONGEST_PASSWORD = 20;

    private final String program;
    private final String level;

    /** By the program that is on the path. */
    public IpmiDriver() {
        this("ipmitool", "OPERATOR");
    }

    IpmiDriver(String program, String level) {
        this.program = program;
        this.level = level;
    }

    @Override
    public String protocol() {
        return PROTOCOL;
    }

    @Override
    public PowerController open(Access access) throws FailureException {
        if (access.address().isBlank() || !plain(access.address(), Integer.MAX_VALUE)) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badAddress, access.address()),
                    Messages.badAddressRemedy);
        }
        if (!plain(access.user(), LONGEST_USER)) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badUser, access.user(), LONGEST_USER),
                    Messages.badUserRemedy);
        }
        if (access.password().isEmpty() || !plain(access.password(), LONGEST_PASSWORD)) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badPassword, access,
                    LONGEST_PASSWORD), Messages.badPasswordRemedy);
        }
        return new IpmiController(program, level, access);
    }

    private static boolean plain(String text, int longest) {
        return text.getBytes(StandardCharsets.UTF_8).length <= longest
                && text.chars().noneMatch(Character::isISOControl);
    }
}
