// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/**
 * A picture of one head.
 *
 * @param mimeType such as image/png or image/x-portable-pixmap
 * @param content the file's bytes; owned by the receiver
 */
public record Screenshot(String mimeType, byte[] content) {
}
