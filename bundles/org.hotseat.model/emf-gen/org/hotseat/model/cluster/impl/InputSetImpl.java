// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.InputSet;
import org.hotseat.model.cluster.SwitchOutput;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Input Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.InputSetImpl#getKeyboard <em>Keyboard</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.InputSetImpl#getPointer <em>Pointer</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.InputSetImpl#isTouchScreen <em>Touch Screen</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.InputSetImpl#getUsbOutput <em>Usb Output</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InputSetImpl extends MinimalEObjectImpl.Container implements InputSet {
	/**
	 * The default value of the '{@link #getKeyboard() <em>Keyboard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyboard()
	 * @generated
	 * @ordered
	 */
	protected static final String KEYBOARD_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKeyboard() <em>Keyboard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyboard()
	 * @generated
	 * @ordered
	 */
	protected String keyboard = KEYBOARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPointer() <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointer()
	 * @generated
	 * @ordered
	 */
	protected static final String POINTER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPointer() <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointer()
	 * @generated
	 * @ordered
	 */
	protected String pointer = POINTER_EDEFAULT;

	/**
	 * The default value of the '{@link #isTouchScreen() <em>Touch Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTouchScreen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TOUCH_SCREEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTouchScreen() <em>Touch Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTouchScreen()
	 * @generated
	 * @ordered
	 */
	protected boolean touchScreen = TOUCH_SCREEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUsbOutput() <em>Usb Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsbOutput()
	 * @generated
	 * @ordered
	 */
	protected SwitchOutput usbOutput;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InputSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.INPUT_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyboard() {
		return keyboard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyboard(String newKeyboard) {
		String oldKeyboard = keyboard;
		keyboard = newKeyboard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INPUT_SET__KEYBOARD, oldKeyboard, keyboard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPointer() {
		return pointer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPointer(String newPointer) {
		String oldPointer = pointer;
		pointer = newPointer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INPUT_SET__POINTER, oldPointer, pointer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTouchScreen() {
		return touchScreen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTouchScreen(boolean newTouchScreen) {
		boolean oldTouchScreen = touchScreen;
		touchScreen = newTouchScreen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INPUT_SET__TOUCH_SCREEN, oldTouchScreen, touchScreen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchOutput getUsbOutput() {
		return usbOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsbOutput(SwitchOutput newUsbOutput) {
		SwitchOutput oldUsbOutput = usbOutput;
		usbOutput = newUsbOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.INPUT_SET__USB_OUTPUT, oldUsbOutput, usbOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.INPUT_SET__KEYBOARD:
				return getKeyboard();
			case ClusterPackage.INPUT_SET__POINTER:
				return getPointer();
			case ClusterPackage.INPUT_SET__TOUCH_SCREEN:
				return isTouchScreen();
			case ClusterPackage.INPUT_SET__USB_OUTPUT:
				return getUsbOutput();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.INPUT_SET__KEYBOARD:
				setKeyboard((String)newValue);
				return;
			case ClusterPackage.INPUT_SET__POINTER:
				setPointer((String)newValue);
				return;
			case ClusterPackage.INPUT_SET__TOUCH_SCREEN:
				setTouchScreen((Boolean)newValue);
				return;
			case ClusterPackage.INPUT_SET__USB_OUTPUT:
				setUsbOutput((SwitchOutput)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.INPUT_SET__KEYBOARD:
				setKeyboard(KEYBOARD_EDEFAULT);
				return;
			case ClusterPackage.INPUT_SET__POINTER:
				setPointer(POINTER_EDEFAULT);
				return;
			case ClusterPackage.INPUT_SET__TOUCH_SCREEN:
				setTouchScreen(TOUCH_SCREEN_EDEFAULT);
				return;
			case ClusterPackage.INPUT_SET__USB_OUTPUT:
				setUsbOutput((SwitchOutput)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.INPUT_SET__KEYBOARD:
				return !KEYBOARD_EDEFAULT.equals(keyboard);
			case ClusterPackage.INPUT_SET__POINTER:
				return !POINTER_EDEFAULT.equals(pointer);
			case ClusterPackage.INPUT_SET__TOUCH_SCREEN:
				return touchScreen != TOUCH_SCREEN_EDEFAULT;
			case ClusterPackage.INPUT_SET__USB_OUTPUT:
				return usbOutput != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (keyboard: ");
		result.append(keyboard);
		result.append(", pointer: ");
		result.append(pointer);
		result.append(", touchScreen: ");
		result.append(touchScreen);
		result.append(')');
		return result.toString();
	}

} //InputSetImpl
