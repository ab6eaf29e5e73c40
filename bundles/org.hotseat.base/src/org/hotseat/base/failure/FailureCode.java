// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.failure;

/** The closed set of causes that callers tell apart; the text for people is in {@link Failure}. */
public enum FailureCode {
    /** The other side does not answer in time. */
    TIMEOUT,
    /** The other side cannot be reached, or the connection broke. */
    UNREACHABLE,
    /** The host key is not known yet; a person must decide. */
    HOST_KEY_UNKNOWN,
    /** The host key differs from the known one, or is revoked; blocked. */
    HOST_KEY_CHANGED,
    /** Name, password or key was refused. */
    AUTHENTICATION,
    /** The account may not do this. */
    PERMISSION,
    /** The thing asked for does not exist (any more). */
    NOT_FOUND,
    /** Something with this name or id exists already. */
    EXISTS,
    /** What was given is malformed or refused by the other side; the text says where. */
    INVALID,
    /** The present state does not allow it. */
    WRONG_STATE,
    /** This driver or host cannot do it. */
    UNSUPPORTED,
    /** Memory, disk or another resource is short. */
    NO_RESOURCE,
    /** A file cannot be read or written. */
    FILE,
    /** Stored data are not what was once written. */
    DAMAGED,
    /** A newer release wrote it. */
    TOO_NEW,
    /** A person cancelled it. */
    CANCELLED,
    /** Anything else that the other side reports. */
    OTHER
}
