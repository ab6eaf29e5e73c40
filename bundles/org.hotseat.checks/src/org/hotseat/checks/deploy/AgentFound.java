// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.Optional;

/**
 * What a host has before an agent comes.
 *
 * @param isRoot whether the account is root, or becomes it without a password
 * @param hasJava whether there is a Java that an agent can use
 * @param version of the agent that is there; empty for none
 * @param isMember whether that one belongs to a cluster
 */
public record AgentFound(boolean isRoot, boolean hasJava, Optional<String> version, boolean isMember) {
}
