// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.Optional;

/**
 * A deployment that a person wants.
 *
 * @param plan what a new agent is told; one that is there keeps its configuration
 * @param entry how it comes into a cluster
 * @param ownJava whether it gets a Java of its own also where the host has one
 * @param sudo the account's password, for sudo; empty takes the one that is known, if any. Wiped by the giver
 */
public record AgentWish(AgentPlan plan, AgentEntry entry, boolean ownJava, Optional<char[]> sudo) {
}
