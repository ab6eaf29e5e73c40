// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** The core on real hosts: a lab of its own, real SSH, libvirt and QEMU. Needs root; see lab --help. */
package org.hotseat.console.lab;
