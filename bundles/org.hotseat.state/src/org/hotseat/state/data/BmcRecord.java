// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/**
 * The controller that can switch a host off. Its password is not kept here.
 *
 * @param address IP address or name, without a port
 * @param protocol such as {@code redfish} or {@code ipmi}
 * @param user who signs in
 */
public record BmcRecord(String address, String protocol, String user) {
}
