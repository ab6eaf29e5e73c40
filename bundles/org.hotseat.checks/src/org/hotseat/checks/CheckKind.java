// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

/** What is looked at, in this order. */
public enum CheckKind {
    /** The connection and the key by which the host proves itself. */
    SSH,
    /** Operating system. */
    SYSTEM,
    /** Versions of libvirt and QEMU. */
    LIBVIRT,
    /** Whether the account may use libvirt. */
    SOCKET,
    /** CPU model and features against the other hosts. */
    CPU,
    /** Free memory. */
    MEMORY,
    /** Huge pages. */
    HUGE_PAGES,
    /** Folders that all hosts share. */
    STORAGE,
    /** How far the clock is off. */
    CLOCK,
    /** Interface, address and packet length of the management plane. */
    MANAGEMENT_PLANE,
    /** The same of the storage plane. */
    STORAGE_PLANE,
    /** The same of the business plane, and its bridge. */
    BUSINESS_PLANE,
    /** Whether sshd lets a connection to libvirt through. */
    FORWARDING,
    /** Room on the disk. */
    DISK,
    /** What a standby needs of the kernel. */
    USERFAULTFD,
    /** Whether the keeper may run before everything else. */
    REAL_TIME,
    /** How machines are frozen. */
    CONTROL_GROUPS,
    /** Ports of the agents, and firewalls before them. */
    PORTS,
    /** The C library, for a Java that is sent along. */
    GLIBC,
    /** Java for the agent. */
    JAVA,
    /** Room for the cluster's state. */
    STORE_ROOM
}
