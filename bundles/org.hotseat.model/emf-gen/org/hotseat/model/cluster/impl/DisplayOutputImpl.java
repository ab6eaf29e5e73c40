// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.SwitchInput;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Display Output</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.DisplayOutputImpl#getSwitchInput <em>Switch Input</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisplayOutputImpl extends NamedImpl implements DisplayOutput {
	/**
	 * The cached value of the '{@link #getSwitchInput() <em>Switch Input</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchInput()
	 * @generated
	 * @ordered
	 */
	protected SwitchInput switchInput;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisplayOutputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.DISPLAY_OUTPUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchInput getSwitchInput() {
		return switchInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwitchInput(SwitchInput newSwitchInput) {
		SwitchInput oldSwitchInput = switchInput;
		switchInput = newSwitchInput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.DISPLAY_OUTPUT__SWITCH_INPUT, oldSwitchInput, switchInput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.DISPLAY_OUTPUT__SWITCH_INPUT:
				return getSwitchInput();
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
			case ClusterPackage.DISPLAY_OUTPUT__SWITCH_INPUT:
				setSwitchInput((SwitchInput)newValue);
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
			case ClusterPackage.DISPLAY_OUTPUT__SWITCH_INPUT:
				setSwitchInput((SwitchInput)null);
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
			case ClusterPackage.DISPLAY_OUTPUT__SWITCH_INPUT:
				return switchInput != null;
		}
		return super.eIsSet(featureID);
	}

} //DisplayOutputImpl
