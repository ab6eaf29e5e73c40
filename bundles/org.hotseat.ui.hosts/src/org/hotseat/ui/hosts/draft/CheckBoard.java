// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.Verdict;

/** How the checks of a host stand. On the window's thread. */
public final class CheckBoard {

    private final Map<CheckKind, CheckResult> results = new EnumMap<>(CheckKind.class);

    /**
     * Takes news.
     *
     * @param result replaces that of the same kind
     */
    public void put(CheckResult result) {
        results.put(result.kind(), result);
    }

    /**
     * All of them.
     *
     * @return in the order in which they are looked at
     */
    public List<CheckResult> results() {
        return List.copyOf(results.values());
    }

    /**
     * One of them.
     *
     * @param kind which
     * @return empty before anything was said about it
     */
    public Optional<CheckResult> result(CheckKind kind) {
        return Optional.ofNullable(results.get(kind));
    }

    /**
     * How many stand so.
     *
     * @param verdict how
     * @return 0 or more
     */
    public int count(Verdict verdict) {
        return (int) results.values().stream().filter(one -> one.verdict() == verdict).count();
    }

    /**
     * What keeps the host out.
     *
     * @return the first one; empty when there is none
     */
    public Optional<CheckResult> stop() {
        return results.values().stream().filter(one -> one.verdict() == Verdict.STOP).findFirst();
    }

    /**
     * Whether all were looked at.
     *
     * @return false while some are under way or were left out
     */
    public boolean isDone() {
        return !results.isEmpty() && count(Verdict.RUNNING) == 0 && count(Verdict.NOT_RUN) == 0;
    }

    /**
     * Whether the host may be added: nothing stops it.
     *
     * @return true when all were looked at and none says stop
     */
    public boolean isPassed() {
        return isDone() && stop().isEmpty();
    }
}
