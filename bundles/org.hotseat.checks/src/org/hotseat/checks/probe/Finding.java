// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.Optional;

import org.hotseat.checks.Fix;
import org.hotseat.checks.Verdict;

/**
 * What a check says.
 *
 * @param verdict GOOD, NOTE, STOP or, where it makes no sense yet, NOT_RUN
 * @param found what there is
 * @param needed what there should be
 * @param fix what can be done
 */
public record Finding(Verdict verdict, String found, String needed, Optional<Fix> fix) {

    /**
     * As it should be.
     *
     * @param found what there is
     * @return GOOD
     */
    public static Finding good(String found) {
        return new Finding(Verdict.GOOD, found, "", Optional.empty());
    }

    /**
     * A person should know.
     *
     * @param found what there is
     * @param needed what there should be
     * @return NOTE
     */
    public static Finding note(String found, String needed) {
        return new Finding(Verdict.NOTE, found, needed, Optional.empty());
    }

    /**
     * The host stays out until it is put right.
     *
     * @param found what there is
     * @param needed what there should be
     * @return STOP
     */
    public static Finding stop(String found, String needed) {
        return new Finding(Verdict.STOP, found, needed, Optional.empty());
    }

    static Finding notRun(String why) {
        return new Finding(Verdict.NOT_RUN, why, "", Optional.empty());
    }

    /**
     * The same with what can be done.
     *
     * @param proposal a fix
     * @return another finding
     */
    public Finding with(Fix proposal) {
        return new Finding(verdict, found, needed, Optional.of(proposal));
    }
}
