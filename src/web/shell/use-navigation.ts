import { useLocation } from 'wouter'
import { useMyRights } from '../rights.ts'
import { navigation, type NavigationItem } from './navigation.ts'

export function useNavigation(space: string): NavigationItem[] {
  const [path] = useLocation()
  return navigation(space, path, useMyRights())
}
