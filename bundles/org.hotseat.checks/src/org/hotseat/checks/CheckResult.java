// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.Optional;

/**
 * One line of the list of checks.
 *
 * @param kind what was looked at
 * @param name of the check, for people
 * @param verdict how it stands
 * @param found what there is; empty before it was looked at
 * @param needed what there should be; empty when there is nothing to add
 * @param fix what can be done about it
 */
public record CheckResult(CheckKind kind, String name, Verdict verdict, String found, String needed,
        Optional<Fix> fix) {
}
