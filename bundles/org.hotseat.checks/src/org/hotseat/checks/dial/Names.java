// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import org.hotseat.checks.CheckKind;

/** What checks are called. Pure. */
final class Names {

    private Names() {
    }

    static String of(CheckKind kind) {
        return switch (kind) {
            case SSH -> Messages.nameSsh;
            case SYSTEM -> Messages.nameSystem;
            case LIBVIRT -> Messages.nameLibvirt;
            case SOCKET -> Messages.nameSocket;
            case CPU -> Messages.nameCpu;
            case MEMORY -> Messages.nameMemory;
            case HUGE_PAGES -> Messages.nameHugePages;
            case STORAGE -> Messages.nameStorage;
            case CLOCK -> Messages.nameClock;
            case MANAGEMENT_PLANE -> Messages.nameManagement;
            case STORAGE_PLANE -> Messages.nameStoragePlane;
            case BUSINESS_PLANE -> Messages.nameBusiness;
            case FORWARDING -> Messages.nameForwarding;
            case DISK -> Messages.nameDisk;
            case USERFAULTFD -> Messages.nameUserfaultfd;
            case REAL_TIME -> Messages.nameRealTime;
            case CONTROL_GROUPS -> Messages.nameControlGroups;
            case PORTS -> Messages.namePorts;
            case GLIBC -> Messages.nameGlibc;
            case JAVA -> Messages.nameJava;
            case STORE_ROOM -> Messages.nameStoreRoom;
        };
    }
}
