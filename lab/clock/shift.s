# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# A library to be loaded before all others (LD_PRELOAD): by the wall clock of its process it is SHIFT seconds later than
# it is (--defsym). Spans are what they are. x86-64, Linux.

        .intel_syntax noprefix
        .text
        .globl  clock_gettime, gettimeofday, time
        .type   clock_gettime, @function
        .type   gettimeofday, @function
        .type   time, @function

# edi: which clock, rsi: seconds and nanoseconds
clock_gettime:
        mov     eax, 228
        syscall
        test    eax, eax
        js      failed
        test    edi, edi                # CLOCK_REALTIME
        jz      1f
        cmp     edi, 5                  # CLOCK_REALTIME_COARSE
        jne     2f
1:      add     qword ptr [rsi], SHIFT
2:      ret

# rdi: seconds and microseconds
gettimeofday:
        mov     eax, 96
        syscall
        test    eax, eax
        js      failed
        test    rdi, rdi
        jz      3f
        add     qword ptr [rdi], SHIFT
3:      ret

# rdi: seconds, or nothing
time:   mov     eax, 201
        syscall
        add     rax, SHIFT
        test    rdi, rdi
        jz      4f
        mov     [rdi], rax
4:      ret

failed: mov     rax, -1
        ret

        .section .note.GNU-stack, "", @progbits
