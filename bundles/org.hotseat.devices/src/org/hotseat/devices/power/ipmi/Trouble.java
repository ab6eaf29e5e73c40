// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.devices.power.Access;

/**
 * What ipmitool's complaints mean. It says why in words only, of which those of a session's begin are from IPMI 2.0,
 * table 13-15.
 */
final class Trouble {

    private static final List<String> SUITE = List.of("invalid authentication algorithm",
            "invalid integrity algorithm", "invalid confidentiality algorithm", "no matching authentication payload",
            "no matching integrity payload", "no cipher suite match", "cipher suite id");
    private static final List<String> STRANGER = List.of("hmac is invalid", "unauthorized name", "invalid name length",
            "unauthorized guid", "password is longer", "invalid integrity check");
    private static final List<String> FORBIDDEN = List.of("insufficient privilege", "unauthorized role",
            "invalid role", "privilege level");
    private static final List<String> SILENT = List.of("get auth capabilities error",
            "get channel authentication capabilities", "address lookup", "could not open socket",
            "no response from remote controller", "unable to establish", "no hostname");

    /** Of questions that ipmitool asks by itself, and of which nothing follows. */
    private static final String ASIDE = "invalid completion code received";

    private Trouble() {
    }

    /** Whether the controller does not speak the suite; another one may do. */
    static boolean ofSuite(String text) {
        return has(text, SUITE);
    }

    static FailureException of(Access access, String text) {
        String last = text.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (one, two) -> two);
        if (has(text, SUITE)) {
            return new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noSuite, access),
                    Messages.noSuiteRemedy);
        }
        if (has(text, STRANGER)) {
            return new FailureException(FailureCode.AUTHENTICATION, NLS.bind(Messages.stranger, access),
                    Messages.strangerRemedy);
        }
        if (has(text, FORBIDDEN)) {
            return new FailureException(FailureCode.PERMISSION, NLS.bind(Messages.forbidden, access, last),
                    Messages.forbiddenRemedy);
        }
        if (has(text, SILENT)) {
            return new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.silent, access),
                    Messages.silentRemedy);
        }
        return new FailureException(FailureCode.OTHER, NLS.bind(Messages.strange, access, last), "");
    }

    private static boolean has(String text, List<String> words) {
        return text.toLowerCase(Locale.ROOT).lines().filter(line -> !line.contains(ASIDE))
                .anyMatch(line -> words.stream().anyMatch(line::contains));
    }
}
