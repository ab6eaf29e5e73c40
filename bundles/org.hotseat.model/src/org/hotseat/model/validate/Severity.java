// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

/** How much a problem matters. */
public enum Severity {
    /** It works, but probably not as meant. */
    WARNING,
    /** It cannot work. */
    ERROR
}
